"""The organizations, agents and histories that a new installation starts with."""
