/** The application layer of the hotline: sealing, numbering, sending, waiting for the row. */
@NullMarked
package org.fengqiao.infra.hotline;

import org.jspecify.annotations.NullMarked;
