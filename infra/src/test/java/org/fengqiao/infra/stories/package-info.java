/** Stories of the house: what administrators and auditors do, in a real browser. */
@NullMarked
package org.fengqiao.infra.stories;

import org.jspecify.annotations.NullMarked;
