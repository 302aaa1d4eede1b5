/** The way by which a list leaves the desk: a stated purpose, then a table. */
@NullMarked
package org.fengqiao.ui.exports;

import org.jspecify.annotations.NullMarked;
