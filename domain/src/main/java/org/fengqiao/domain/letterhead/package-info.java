/** What a unit is called in full on its papers (机关全称), with the days on which it holds. */
@NullMarked
package org.fengqiao.domain.letterhead;

import org.jspecify.annotations.NullMarked;
