/** Files that belong to a case: checked, encrypted, opened for those who may. */
@NullMarked
package org.fengqiao.projections.attachments;

import org.jspecify.annotations.NullMarked;
