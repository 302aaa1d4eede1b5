/** The command line (命令行): one executable, its commands, and what it says when something is in the way. */
@NullMarked
package org.fengqiao.infra.cli;

import org.jspecify.annotations.NullMarked;
