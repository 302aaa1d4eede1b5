/** Papers made into PDF/A, numbered, stamped and handed out. */
@NullMarked
package org.fengqiao.infra.papers;

import org.jspecify.annotations.NullMarked;
