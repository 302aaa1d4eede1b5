package org.fengqiao.infra.events;

import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/** SQLite has one writer: commands queue for it in the order they came, instead of racing for its lock. */
final class FairTransactions implements TransactionManager {
    private final TransactionManager transactions;
    private final ReentrantLock writer = new ReentrantLock(true);

    FairTransactions(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public Transaction startTransaction() {
        writer.lock();
        try {
            return new Turn(transactions.startTransaction());
        } catch (RuntimeException e) {
            writer.unlock();
            throw e;
        }
    }

    private final class Turn implements Transaction {
        private final Transaction transaction;

        Turn(Transaction transaction) {
            this.transaction = transaction;
        }

        @Override
        public void commit() {
            try {
                transaction.commit();
            } finally {
                writer.unlock();
            }
        }

        @Override
        public void rollback() {
            try {
                transaction.rollback();
            } finally {
                writer.unlock();
            }
        }
    }
}
