package dev.rasid.sentiment;

import dev.rasid.pipeline.AnalyzerContract;
import org.junit.jupiter.api.Test;

class ContractTest {

  @Test
  void keepsTheContract() {
    AnalyzerContract.of(new StanceProvider()).verify();
  }

  @Test
  void toneKeepsTheContract() {
    AnalyzerContract.of(new ToneProvider()).verify();
  }
}
