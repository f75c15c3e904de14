"""What the design asks of every state, measured on the page."""

from agent_page import findings

MEASURED = """() => {
  const found = [];
  const tell = (what, ones) => ones.forEach((one) => found.push(`${what}: ${one}`));
  const root = document.getElementById('page');
  const style = (one) => getComputedStyle(one);
  const box = (one) => one.getBoundingClientRect();
  const named = (one) => `${one.tagName.toLowerCase()}.${one.className} ${one.textContent.slice(0, 40)}`;
  const isSeen = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.unseen, .skip');
  const seen = [...root.querySelectorAll('*')].filter(isSeen);

  const filled = seen.filter((one) => one.matches('.button.filled'));
  if (filled.length > 1) tell('more than one filled button', filled.map(named));

  const probe = document.createElement('i');
  probe.style.background = 'var(--accent-soft)';
  root.append(probe);
  const tint = style(probe).backgroundColor;
  probe.remove();
  for (const panel of root.querySelectorAll('.panel')) {
    const tinted = seen.filter((one) => panel.contains(one) && !one.closest('.status')
      && style(one).backgroundColor === tint);
    const isForced = matchMedia('(forced-colors: active)').matches;
    if (tinted.length > 1 && !isForced) tell('more than one tinted block', tinted.map(named));
  }

  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const sizes = new Set();
  while (walk.nextNode()) {
    const { parentElement: one, data } = walk.currentNode;
    if (!data.trim() || !isSeen(one)) continue;
    const { fontSize } = style(one);
    sizes.add(fontSize);
    if (parseFloat(fontSize) > 15 && !one.closest('h1, .next-step p')) tell('large text', [named(one)]);
  }
  if (sizes.size > 5) tell('sizes of type', [[...sizes]]);

  const targets = seen.filter((one) => one.matches('button, a, input') && !one.closest('p'));
  tell('too small to hit', targets.filter((one) => Math.min(box(one).width, box(one).height) < 24).map(named));

  const blocks = seen.filter((one) => !['inline', 'contents'].includes(style(one).display) && !one.closest('svg'));
  const isCut = (one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1
    && ['hidden', 'clip'].includes(style(one).overflowX) && style(one).textOverflow !== 'ellipsis';
  tell('cut', blocks.filter(isCut).map(named));
  for (const column of root.querySelectorAll('.bar, .people, .talk, .panel')) {
    const isBeyond = (one) => box(one).right > box(column).right + 0.5 || box(one).left < box(column).left - 0.5;
    const inside = blocks.filter((one) => column.contains(one) && box(one).width > 1);
    tell('beyond its column', inside.filter(isBeyond).map(named));
  }

  for (const one of root.querySelectorAll('.panel, .panel .body, .panel ul, .panel section, .panel footer')) {
    const parts = [...one.children].filter((part) => isSeen(part) && style(part).position !== 'sticky');
    parts.slice(1).forEach((part, at) => {
      const [before, after] = [box(parts[at]), box(part)];
      const isBeside = before.right <= after.left || after.right <= before.left;
      if (!isBeside && before.bottom > after.top + 0.5) tell('overlaps', [named(part)]);
    });
  }

  const aside = document.documentElement.scrollWidth - innerWidth;
  if (aside) tell('scrolls sideways by', [aside]);
  return found;
}"""


async def faults_of(page):
    """What the page does against the design, and what axe finds. Empty if all is well."""
    return await page.evaluate(MEASURED) + await findings(page)


async def off_the_grid(page):
    """The blocks of the panel that do not stand on its grid of four pixels, with how far they are off."""
    return await page.evaluate(
        """() => {
          const top = document.querySelector('.panel').getBoundingClientRect().top;
          const blocks = '.panel > header, .status, .body > section, .panel .label, .last-contact, .next-step, '
            + '.next-step p, .panel .sources, .statement, .panel footer, .panel footer .row';
          const off = (place) => Math.round(100 * (place - top)) % 400 / 100;
          return [...document.querySelectorAll(blocks)]
            .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
            .map((one) => [one.className || one.tagName, off(one.getBoundingClientRect().top)])
            .filter(([, by]) => by);
        }"""
    )
