/** What a file shows, and to whom. */
@NullMarked
package org.fengqiao.projections.petitionfile;

import org.jspecify.annotations.NullMarked;
