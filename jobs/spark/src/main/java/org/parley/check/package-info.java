/**
 * What must hold between the tables of a warehouse, as queries over them.
 *
 * <p>What does not live here: checks of one row while it is made (the records' constructors) and of a table while it is
 * written ({@code org.parley.table}).
 */
@NullMarked
package org.parley.check;

import org.jspecify.annotations.NullMarked;
