"""Tables of figures on the screen."""

_COLUMNS = 16


def print_head(title: str, *columns: str) -> None:
    print(f"\n{title}")
    print_row("", *columns)


def print_row(name: str, *cells: str) -> None:
    width = max(_COLUMNS, 18 if any("(" in cell for cell in cells) else 0)
    print(f"  {name:20}" + "".join(f"{cell:>{width}}" for cell in cells), flush=True)
