package org.minga.community;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a start with a broken community file end with its errors instead of a stack trace. */
class InvalidCommunityFileAnalyzer extends AbstractFailureAnalyzer<InvalidCommunityFile> {

  @Override
  protected FailureAnalysis analyze(Throwable root, InvalidCommunityFile invalid) {
    return new FailureAnalysis(invalid.getMessage(), "docs/community-file.md", invalid);
  }
}
