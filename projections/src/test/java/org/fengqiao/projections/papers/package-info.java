/** What papers are made of before they are printed. */
@NullMarked
package org.fengqiao.projections.papers;

import org.jspecify.annotations.NullMarked;
