-- One plan a working group.
CREATE TABLE actionplans_plan (
  id UUID NOT NULL PRIMARY KEY,
  group_id UUID NOT NULL,
  title VARCHAR(200),
  period_start DATE,
  period_end DATE,
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY actionplans_plan_of_group (group_id),
  CONSTRAINT actionplans_plan_group FOREIGN KEY (group_id) REFERENCES groups_group (id)
);

CREATE TABLE actionplans_objective (
  id UUID NOT NULL PRIMARY KEY,
  plan_id UUID NOT NULL,
  title VARCHAR(200) NOT NULL,
  until DATE,
  position INT NOT NULL,
  definition_key VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
  revision BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY actionplans_objective_in_plan (plan_id, position),
  UNIQUE KEY actionplans_objective_defined (definition_key),
  CONSTRAINT actionplans_objective_plan FOREIGN KEY (plan_id) REFERENCES actionplans_plan (id)
);

-- What is promised, by whom, by when. What nobody accepted can never stand as promised, whatever the program says.
CREATE TABLE actionplans_step (
  id UUID NOT NULL PRIMARY KEY,
  plan_id UUID NOT NULL,
  objective_id UUID,
  title VARCHAR(200) NOT NULL,
  description MEDIUMTEXT NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer_note VARCHAR(2000),
  owner_id UUID NOT NULL,
  organization_id UUID NOT NULL,
  due_on DATE NOT NULL,
  other_due_on DATE,
  percent INT,
  done_on DATE,
  evidence VARCHAR(2000),
  status_note VARCHAR(2000),
  origin_post_id UUID,
  origin_discussion_id UUID,
  proposed_by UUID NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  idempotency_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  definition_key VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
  changes INT NOT NULL,
  revision BIGINT NOT NULL,
  discussion_revision BIGINT NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE KEY actionplans_step_once (proposed_by, idempotency_key),
  UNIQUE KEY actionplans_step_defined (definition_key),
  KEY actionplans_step_since (plan_id, revision),
  KEY actionplans_step_from (origin_discussion_id, discussion_revision),
  KEY actionplans_step_of_owner (owner_id, status, due_on, id),
  KEY actionplans_step_asked (proposed_by, status),
  CONSTRAINT actionplans_step_plan FOREIGN KEY (plan_id) REFERENCES actionplans_plan (id),
  CONSTRAINT actionplans_step_objective FOREIGN KEY (objective_id) REFERENCES actionplans_objective (id),
  CONSTRAINT actionplans_step_owner FOREIGN KEY (owner_id) REFERENCES identity_member (id),
  CONSTRAINT actionplans_step_for FOREIGN KEY (organization_id) REFERENCES organizations_organization (id),
  CONSTRAINT actionplans_step_by FOREIGN KEY (proposed_by) REFERENCES identity_member (id),
  CONSTRAINT actionplans_step_post FOREIGN KEY (origin_post_id) REFERENCES discussions_post (id),
  CONSTRAINT actionplans_step_discussion FOREIGN KEY (origin_discussion_id) REFERENCES discussions_discussion (id),
  CONSTRAINT actionplans_step_accepted CHECK (
    status NOT IN ('COMMITTED', 'IN_PROGRESS', 'BLOCKED', 'DONE') OR answer = 'ACCEPTED')
);

CREATE TABLE actionplans_step_helper (
  step_id UUID NOT NULL,
  member_id UUID NOT NULL,
  PRIMARY KEY (step_id, member_id),
  CONSTRAINT actionplans_step_helper_step FOREIGN KEY (step_id) REFERENCES actionplans_step (id),
  CONSTRAINT actionplans_step_helper_who FOREIGN KEY (member_id) REFERENCES identity_member (id)
);

-- Every deed on a step with the state it left; nothing here is ever changed. The first row is the proposal.
CREATE TABLE actionplans_step_history (
  step_id UUID NOT NULL,
  number INT NOT NULL,
  at DATETIME(6) NOT NULL,
  member_id UUID NOT NULL,
  deed VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note VARCHAR(2000),
  title VARCHAR(200) NOT NULL,
  description MEDIUMTEXT NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner_id UUID NOT NULL,
  organization_id UUID NOT NULL,
  due_on DATE NOT NULL,
  other_due_on DATE,
  PRIMARY KEY (step_id, number),
  CONSTRAINT actionplans_step_history_step FOREIGN KEY (step_id) REFERENCES actionplans_step (id),
  CONSTRAINT actionplans_step_history_by FOREIGN KEY (member_id) REFERENCES identity_member (id)
);
