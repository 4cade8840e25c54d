export { default } from 'lunr';
