/** Tests of the report on the screen. */
@NullMarked
package org.fengqiao.ui.report;

import org.jspecify.annotations.NullMarked;
