/** How categories come and go (分类维护): added, renamed and retired by events with dates. */
@NullMarked
package org.fengqiao.domain.classification;

import org.jspecify.annotations.NullMarked;
