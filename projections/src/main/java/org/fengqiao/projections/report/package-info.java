/** What a centre reports of a year: how many, in which fields, how fast, how satisfied, and the cases behind each figure. */
@NullMarked
package org.fengqiao.projections.report;

import org.jspecify.annotations.NullMarked;
