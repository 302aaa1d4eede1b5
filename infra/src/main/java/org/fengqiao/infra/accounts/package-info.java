/** Who may sign in: credentials as plain durable state, and the accounts' life sent on as commands. */
@NullMarked
package org.fengqiao.infra.accounts;

import org.jspecify.annotations.NullMarked;
