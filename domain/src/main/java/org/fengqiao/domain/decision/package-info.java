/** What a decision is given besides its state and its command: the facts of the day, and the name its events are stored under. */
@NullMarked
package org.fengqiao.domain.decision;

import org.jspecify.annotations.NullMarked;
