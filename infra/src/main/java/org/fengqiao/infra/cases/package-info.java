/** The application layer for cases: sealing, numbering, sending, waiting for the row. */
@NullMarked
package org.fengqiao.infra.cases;

import org.jspecify.annotations.NullMarked;
