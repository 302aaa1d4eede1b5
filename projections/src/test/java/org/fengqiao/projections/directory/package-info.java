/** What every directory must do. */
@NullMarked
package org.fengqiao.projections.directory;

import org.jspecify.annotations.NullMarked;
