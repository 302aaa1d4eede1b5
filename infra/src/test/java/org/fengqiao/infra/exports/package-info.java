/** Tests of lists on their way out: harmless, page by page, remembered. */
@NullMarked
package org.fengqiao.infra.exports;

import org.jspecify.annotations.NullMarked;
