/** What people are told: notices at the desk, and messages that leave the platform through an outbox. */
@NullMarked
package org.fengqiao.infra.notices;

import org.jspecify.annotations.NullMarked;
