/** Lists that leave the platform as tables: for a stated purpose, remembered, page by page. */
@NullMarked
package org.fengqiao.projections.exports;

import org.jspecify.annotations.NullMarked;
