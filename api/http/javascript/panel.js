// `<contact-insights>`, the insights panel for any page. Loading this module defines the element.

export { ContactInsights } from "./view/embedded/element.js";
