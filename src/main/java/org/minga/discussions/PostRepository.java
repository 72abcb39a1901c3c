package org.minga.discussions;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The posts of all discussions. */
interface PostRepository extends Repository<Post, PostId> {

  Post saveAndFlush(Post post);

  Optional<Post> findById(PostId id);
}
