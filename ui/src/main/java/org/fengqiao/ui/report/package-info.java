/** The report of a centre on the screen: its figures, and the cases behind each of them. */
@NullMarked
package org.fengqiao.ui.report;

import org.jspecify.annotations.NullMarked;
