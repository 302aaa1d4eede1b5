/** How commands get their facts, events their trace, and processors their handlers. */
@NullMarked
package org.fengqiao.infra.engine;

import org.jspecify.annotations.NullMarked;
