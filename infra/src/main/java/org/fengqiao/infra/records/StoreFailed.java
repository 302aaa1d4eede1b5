package org.fengqiao.infra.records;

/** The durable store did not do what it was asked; nothing was acknowledged. */
public final class StoreFailed extends RuntimeException {
    StoreFailed(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
