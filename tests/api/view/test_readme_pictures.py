"""The pictures of the README show the page as it is. `make pictures` makes them anew.

Fonts differ between machines, so not every pixel is compared: only the colours of the large parts, where they lie.
"""

import base64

import pytest

from tests.chromium import page_in
from tests.papers import text_of
from tests.pictures import SIZE, THEMES, picture_of, two_seats
from tests.service import running

pytestmark = pytest.mark.slow

MOST_BYTES = 150_000
PARTS = (
    ".bar, .seat-head, .seats .panel > header, .seats .status, .seats .next-step, "
    ".seats .last-contact .channel"
)
GROUNDS = """(parts) => [...document.querySelectorAll(parts)].map((one) => {
  const { left, top, height } = one.getBoundingClientRect();
  let painted = one;
  while (getComputedStyle(painted).backgroundColor === 'rgba(0, 0, 0, 0)') painted = painted.parentElement;
  const colour = getComputedStyle(painted).backgroundColor.match(/[0-9]+/g).map(Number);
  return { name: one.className || one.tagName, x: Math.round(left) + 5, y: Math.round(top + height / 2), colour };
})"""
PIXELS = """async ({ address, points }) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: image.width, height: image.height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0);
  const colours = points.map(({ x, y }) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3));
  return { width: image.width, height: image.height, colours };
}"""


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    with running(tmp_path_factory.mktemp("pictures") / "data") as service:
        yield service


async def pixels(browser, picture, points):
    address = f"data:image/png;base64,{base64.b64encode(picture.read_bytes()).decode()}"
    async with page_in(browser) as page:
        return await page.evaluate(PIXELS, {"address": address, "points": points})


@pytest.mark.parametrize("theme", THEMES)
async def test_a_picture_has_each_part_in_its_place_and_in_its_colour(browser, demo, theme):
    async with two_seats(browser, demo.url, theme) as page:
        grounds = await page.evaluate(GROUNDS, PARTS)
    found = await pixels(browser, picture_of(theme), grounds)

    assert {"width": found["width"], "height": found["height"]} == SIZE
    assert len(grounds) == 11
    far = [
        (ground["name"], ground["colour"], colour)
        for ground, colour in zip(grounds, found["colours"], strict=True)
        if max(abs(one - other) for one, other in zip(ground["colour"], colour, strict=True)) > 2
    ]
    assert far == []


@pytest.mark.parametrize("theme", THEMES)
def test_a_picture_is_small_and_the_readme_shows_it(theme):
    picture = picture_of(theme)

    assert picture.stat().st_size < MOST_BYTES
    assert f"docs/pictures/{picture.name}" in text_of("README.md")
