package org.minga.groups;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The working groups of the community. */
interface WorkingGroups extends Repository<WorkingGroup, GroupId> {

  WorkingGroup saveAndFlush(WorkingGroup group);

  WorkingGroup save(WorkingGroup group);

  Optional<WorkingGroup> findById(GroupId id);
}
