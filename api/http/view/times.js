const LANGUAGE = "en-GB";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @param {Intl.DateTimeFormatOptions} options */
const format = (options) => {
  const made = new Intl.DateTimeFormat(LANGUAGE, options);
  return (/** @type {number} */ moment) => made.format(moment);
};

const hourAndMinute = format({ hour: "2-digit", minute: "2-digit" });
const shortDay = format({ day: "numeric", month: "short" });
const shortDayAndYear = format({ day: "numeric", month: "short", year: "numeric" });
const weekday = format({ weekday: "short" });
const wholeDay = format({ weekday: "long", day: "numeric", month: "long" });
const wholeDayAndYear = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const dayAndMonth = format({ day: "numeric", month: "long" });

/** @param {string} iso */
const at = (iso) => Date.parse(iso);

/**
 * How many midnights of the reader's zone lie between.
 * @param {number} moment
 * @param {number} now
 */
function daysBefore(moment, now) {
  const midnight = (/** @type {number} */ one) => new Date(one).setHours(0, 0, 0, 0);
  return Math.round((midnight(now) - midnight(moment)) / DAY);
}

/** @param {string} iso */
export const clock = (iso) => hourAndMinute(at(iso));

/** `26 Nov`, with the year if it is another.
 * @param {string} iso
 * @param {number} now
 */
export function day(iso, now) {
  const moment = at(iso);
  const isThisYear = new Date(moment).getFullYear() === new Date(now).getFullYear();
  return isThisYear ? shortDay(moment) : shortDayAndYear(moment);
}

/** The date on a source: `today`, or `26 Nov`.
 * @param {string} iso
 * @param {number} now
 */
export const dayOrToday = (iso, now) => (daysBefore(at(iso), now) === 0 ? "today" : day(iso, now));

/** `today 17:43`, or `18 Nov`.
 * @param {string} iso
 * @param {number} now
 */
export const dayAndClock = (iso, now) =>
  daysBefore(at(iso), now) === 0 ? `today ${clock(iso)}` : day(iso, now);

/** In the list of contacts: `17:43`, `Thu`, `21 Nov`.
 * @param {string} iso
 * @param {number} now
 */
export function shortest(iso, now) {
  const days = daysBefore(at(iso), now);
  if (days === 0) return clock(iso);
  return days > 0 && days < 7 ? weekday(at(iso)) : day(iso, now);
}

/** Over the messages of a day: `Today`, `Thursday 26 November`.
 * @param {string} iso
 * @param {number} now
 */
export function dayHeading(iso, now) {
  const moment = at(iso);
  const days = daysBefore(moment, now);
  if (days === 0) return "Today";
  if (days === 1) return "Yesterday";
  return days < 300 ? wholeDay(moment) : wholeDayAndYear(moment);
}

/** @param {string} iso */
export const wholeMoment = (iso) => `${wholeDay(at(iso))}, ${clock(iso)}`;

/** `27 May`.
 * @param {string} iso
 */
export const plainDay = (iso) => dayAndMonth(at(iso));

/** `Today at 17:43 · 21 minutes ago`.
 * @param {string} iso
 * @param {number} now
 */
export function whenAndAgo(iso, now) {
  const days = daysBefore(at(iso), now);
  const when = days === 0 ? "Today" : days === 1 ? "Yesterday" : wholeDay(at(iso));
  const before = days > 1 ? `${days} days ago` : days === 1 ? null : ago(iso, now);
  return [`${when} at ${clock(iso)}`, before].filter(Boolean).join(" · ");
}

/** `3 minutes ago`.
 * @param {string} iso
 * @param {number} now
 */
export const ago = (iso, now) => elapsed(iso, now, { minute: " minute", hour: " hour" });

/** `24 min ago`.
 * @param {string} iso
 * @param {number} now
 */
export const agoInShort = (iso, now) => elapsed(iso, now, { minute: " min", hour: " h" });

/**
 * @param {string} iso
 * @param {number} now
 * @param {{ minute: string, hour: string }} units
 */
function elapsed(iso, now, units) {
  const milliseconds = now - at(iso);
  const counted = (/** @type {number} */ count, /** @type {string} */ unit) =>
    `${count}${unit}${count === 1 || unit.length < 5 ? "" : "s"} ago`;
  if (milliseconds < MINUTE) return "just now";
  if (milliseconds < HOUR) return counted(Math.floor(milliseconds / MINUTE), units.minute);
  if (daysBefore(at(iso), now) === 0) return counted(Math.floor(milliseconds / HOUR), units.hour);
  return daysBefore(at(iso), now) === 1 ? "yesterday" : day(iso, now);
}

/** `7 min 41 s`.
 * @param {number} seconds
 */
export function lasting(seconds) {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  return [minutes ? `${minutes}\u00a0min` : "", rest || !minutes ? `${rest}\u00a0s` : ""].filter(Boolean).join("\u00a0");
}

/** `2:10`, as a player shows it.
 * @param {number} seconds
 */
export function position(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}

/** A date without a time, such as a due day: `due 4 Dec`.
 * @param {string} date
 * @param {number} now
 */
export function due(date, now) {
  const moment = `${date}T12:00:00`;
  const days = -daysBefore(at(moment), now);
  if (days === 0) return "due today";
  return days === 1 ? "due tomorrow" : `due ${day(moment, now)}`;
}

/** `overdue since 4 Dec`.
 * @param {string} date
 * @param {number} now
 */
export const overdue = (date, now) => `overdue since ${day(`${date}T12:00:00`, now)}`;

/** The next moment at which a text of minutes changes.
 * @param {number} now
 */
export const nextMinute = (now) => now + MINUTE / 2;
