import { Button as AriaButton, type ButtonProps } from 'react-aria-components'

export interface Props extends Omit<ButtonProps, 'className'> {
  look?: 'primary' | 'secondary' | 'subtle'
}

export function Button({ look = 'secondary', type = 'button', ...rest }: Props) {
  return <AriaButton {...rest} type={type} className={`button button--${look}`} />
}
