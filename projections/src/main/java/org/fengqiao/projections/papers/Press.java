package org.fengqiao.projections.papers;

/** Makes papers into PDF/A (印制): the same from the same, to the byte. It knows no case and asks nobody. */
public interface Press {
    byte[] paper(PrintedPaper paper);

    byte[] proof(PrintedProof proof);

    byte[] file(PrintedFile file);

    byte[] report(PrintedReport report);
}
