package org.minga.discussions;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The discussions of the community. */
interface DiscussionRepository extends Repository<Discussion, DiscussionId> {

  Discussion saveAndFlush(Discussion discussion);

  Optional<Discussion> findById(DiscussionId id);
}
