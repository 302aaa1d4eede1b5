/** How rows are kept: loaded once a batch, written once a batch, in collections that carry a generation. */
@NullMarked
package org.fengqiao.projections.store;

import org.jspecify.annotations.NullMarked;
