/** Papers, judged by a validator that is not of this house. */
package org.fengqiao.infra.papers;
