/** What works hot issues, tested. */
@NullMarked
package org.fengqiao.infra.hotissues;

import org.jspecify.annotations.NullMarked;
