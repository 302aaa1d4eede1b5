/** The application layer of proposals: sealing, numbering, sending, waiting for the row. */
@NullMarked
package org.fengqiao.infra.proposals;

import org.jspecify.annotations.NullMarked;
