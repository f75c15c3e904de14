"""The sample data of a new installation: organizations, agents and histories."""
