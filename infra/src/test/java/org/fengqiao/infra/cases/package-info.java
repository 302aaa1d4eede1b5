/** What cases are kept by besides their events. */
@NullMarked
package org.fengqiao.infra.cases;

import org.jspecify.annotations.NullMarked;
