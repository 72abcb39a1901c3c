package org.minga.actionplans;

import org.minga.discussions.DiscussionId;
import org.minga.identity.CurrentMember;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What elements in the browser read when they missed a frame. */
@RestController
class StepsController {

  private final CurrentMember current;
  private final ActionPlans plans;
  private final NextSteps steps;

  StepsController(CurrentMember current, ActionPlans plans, NextSteps steps) {
    this.current = current;
    this.plans = plans;
    this.steps = steps;
  }

  @GetMapping("/api/plans/{plan}")
  ResponseEntity<Board> board(@PathVariable String plan) {
    return fresh(plans.board(current.require(), PlanId.parse(plan)));
  }

  @GetMapping("/api/plans/{plan}/changes")
  ResponseEntity<PlanChanges> changes(@PathVariable String plan, @RequestParam long since) {
    return fresh(plans.changes(current.require(), PlanId.parse(plan), since));
  }

  @GetMapping("/api/discussions/{discussion}/steps")
  ResponseEntity<StepChanges> steps(
      @PathVariable String discussion, @RequestParam(defaultValue = "0") long since) {
    return fresh(steps.changes(current.require(), DiscussionId.parse(discussion), since));
  }

  private static <T> ResponseEntity<T> fresh(T body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
  }
}
