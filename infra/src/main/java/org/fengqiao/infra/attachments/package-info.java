/** Files of cases: told by their content, sealed, and kept by the hash of what was sealed. */
@NullMarked
package org.fengqiao.infra.attachments;

import org.jspecify.annotations.NullMarked;
