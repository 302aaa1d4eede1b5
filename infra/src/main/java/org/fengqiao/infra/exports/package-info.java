/** Writes lists as .xlsx while they are read, and remembers who took them. */
@NullMarked
package org.fengqiao.infra.exports;

import org.jspecify.annotations.NullMarked;
