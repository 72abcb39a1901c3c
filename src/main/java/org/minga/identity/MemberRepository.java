package org.minga.identity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.minga.commons.MemberId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The members. */
interface MemberRepository extends Repository<Member, MemberId> {

  Member saveAndFlush(Member member);

  Optional<Member> findById(MemberId id);

  /** The member, locked until the transaction ends: whoever changes one waits for the other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select m from Member m where m.id = :id")
  Optional<Member> lockById(MemberId id);
}
