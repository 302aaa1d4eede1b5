/** What the doors to cases decide before anything is sent. */
@NullMarked
package org.fengqiao.projections.cases;

import org.jspecify.annotations.NullMarked;
