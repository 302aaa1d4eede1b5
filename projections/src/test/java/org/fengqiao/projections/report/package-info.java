/** Tests of reports: what is counted when and where, and that each number is the length of its list. */
@NullMarked
package org.fengqiao.projections.report;

import org.jspecify.annotations.NullMarked;
