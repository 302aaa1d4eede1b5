/** Hot issues (热点问题): the same matter from many people, found by the house, confirmed by an officer, answered once. */
@NullMarked
package org.fengqiao.projections.hotissue;

import org.jspecify.annotations.NullMarked;
