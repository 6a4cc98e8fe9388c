import { graphql } from '../../generated'

/** Registers this session may open: the invented gemeente and those begun before. */
export const REGISTERS = graphql(`
  query Registers {
    registers {
      slug
      name
      fictional
      activityCount
      startedAt
    }
  }
`)

/** An empty register for one's own file. */
export const START_REGISTER = graphql(`
  mutation StartRegister($input: StartRegisterInput!) {
    startRegister(input: $input) {
      __typename
      ... on RegisterStarted {
        register {
          slug
          name
          fictional
          activityCount
        }
      }
      ... on InputProblem {
        message
      }
    }
  }
`)
