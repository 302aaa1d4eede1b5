/** Hot issues (热点问题): the same matter from many people, handled once and answered to each. */
@NullMarked
package org.fengqiao.domain.hotissue;

import org.jspecify.annotations.NullMarked;
