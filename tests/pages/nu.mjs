// Messages of the Nu HTML checker that are not taken for findings.

/**
 * A narrow page shows a table as a list: without roles of its own a browser may forget what it was. The checker holds
 * them for needless, or forbids them beside the role of the table.
 */
export function isAboutRolesOfTables(message) {
  return (
    /^The “\w+” role is unnecessary for .*“(table|thead|tbody|tr|th|td)”/.test(message) ||
    /^The “role” attribute must not be used on a “(tr|th|td)” element which has a “table” ancestor/.test(message)
  );
}
