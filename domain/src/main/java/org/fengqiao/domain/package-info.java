/** What is decided: pure states, commands, events and rules of the platform. */
@NullMarked
package org.fengqiao.domain;

import org.jspecify.annotations.NullMarked;
